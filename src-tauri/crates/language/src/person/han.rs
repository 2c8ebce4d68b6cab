//! Names in Chinese and Korean letters within a text in Latin ones.

use std::ops::Range;

/// Surnames of one letter that most people there have.
const SURNAMES: &str = "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾丁魏薛叶葉阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文김이박최정강조윤장임한오서신권황안송류홍전고문손양배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용";

fn is_of_the_kind(it: char) -> bool {
    matches!(it, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
}

/// Runs of two or three letters that begin with a surname. A text that is in
/// such letters altogether says nothing by them.
pub(super) fn names(text: &str) -> Vec<Range<usize>> {
    let latin = text.chars().filter(|it| it.is_ascii_alphabetic()).count();
    let other = text.chars().filter(|it| is_of_the_kind(*it)).count();
    if other == 0 || latin <= other {
        return Vec::new();
    }
    let mut names = Vec::new();
    let mut rest = 0;
    while let Some(from) = text[rest..].find(is_of_the_kind) {
        let start = rest + from;
        let run = &text[start..];
        let length = run.find(|it| !is_of_the_kind(it)).unwrap_or(run.len());
        let run = &run[..length];
        let count = run.chars().count();
        if run.starts_with(|it| SURNAMES.contains(it)) && (2..=3).contains(&count) {
            names.push(start..start + length);
        }
        rest = start + length;
    }
    names
}
