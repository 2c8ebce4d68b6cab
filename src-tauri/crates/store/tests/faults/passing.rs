//! The wrapped VFS: what passes each call on, unless something befalls it.
//!
//! SQLite gives each open file as much memory as we ask for: ours comes first, and
//! behind it what the system's own VFS asks for. What we are handed is a pointer
//! to the first, and what we pass on is one to the second.
#![allow(
    unsafe_code,
    reason = "SQLite’s interface to the system is one of C; used in tests alone"
)]
#![allow(non_snake_case, reason = "the names are SQLite’s")]

use super::{Call, Effect, befalls};
use rusqlite::ffi::{
    self, SQLITE_IOERR, SQLITE_OK, sqlite3_file, sqlite3_int64, sqlite3_io_methods, sqlite3_vfs,
};
use std::ffi::{c_char, c_int, c_void};
use std::process::abort;
use std::ptr;
use std::sync::Once;

/// A file of ours. The system's own stands right behind it.
#[repr(C)]
struct File {
    base: sqlite3_file,
    system: *mut sqlite3_file,
}

/// Before any test: what keeps checksums puts itself before the VFS that it finds, and
/// would be given our files as its own if we came later.
#[ctor::ctor(unsafe)]
fn before_all() {
    install();
}

/// Has every connection that is opened from now on use this VFS.
pub(crate) fn install() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        // SAFETY: the system's VFS is never removed. Ours is a copy of it, which
        // lives as long as the program, with a name of its own; each function in
        // it either is one of ours, or takes no file and works with a copy.
        unsafe {
            assert_eq!(ffi::sqlite3_initialize(), SQLITE_OK);
            let system = ffi::sqlite3_vfs_find(ptr::null());
            let own = c_int::try_from(size_of::<File>()).unwrap_or_default();
            let ours = Box::leak(Box::new(sqlite3_vfs {
                iVersion: 2,
                szOsFile: (*system).szOsFile + own,
                pNext: ptr::null_mut(),
                zName: c"failing".as_ptr(),
                pAppData: system.cast::<c_void>(),
                xOpen: Some(open),
                xDelete: Some(delete),
                xAccess: Some(access),
                xFullPathname: Some(full_path),
                ..*system
            }));
            assert_eq!(ffi::sqlite3_vfs_register(ours, 1), SQLITE_OK);
        }
    });
}

/// The system's own VFS behind ours.
///
/// # Safety
/// `vfs` is the one that [`install`] made.
unsafe fn system_vfs(vfs: *mut sqlite3_vfs) -> *mut sqlite3_vfs {
    // SAFETY: by what is asked of the caller.
    unsafe { (*vfs).pAppData.cast() }
}

/// What befalls a call, where that isn't that it is done by half: the code for
/// SQLite.
fn fails(call: Call) -> Option<c_int> {
    match befalls(call)? {
        Effect::Fails(code) | Effect::WritesHalf(code) => Some(code),
        Effect::Ends | Effect::EndsHalfway => abort(),
    }
}

unsafe extern "C" fn open(
    vfs: *mut sqlite3_vfs,
    name: *const c_char,
    file: *mut sqlite3_file,
    flags: c_int,
    given: *mut c_int,
) -> c_int {
    // SAFETY: SQLite hands over as much memory as `szOsFile` says, aligned for a
    // pointer; a file whose methods are null is none, and isn't closed.
    unsafe {
        (*file).pMethods = ptr::null();
        if let Some(code) = fails(Call::Open) {
            return code;
        }
        let ours = file.cast::<File>();
        let system = ours.add(1).cast::<sqlite3_file>();
        (*system).pMethods = ptr::null();
        (*ours).system = system;
        let vfs = system_vfs(vfs);
        let code = match (*vfs).xOpen {
            Some(open) => open(vfs, name, system, flags, given),
            None => SQLITE_IOERR,
        };
        if !(*system).pMethods.is_null() {
            (*file).pMethods = &raw const METHODS;
        }
        code
    }
}

unsafe extern "C" fn delete(vfs: *mut sqlite3_vfs, name: *const c_char, sync: c_int) -> c_int {
    if let Some(code) = fails(Call::Delete) {
        return code;
    }
    // SAFETY: passed on as it came, to the VFS that it is meant for.
    unsafe {
        let vfs = system_vfs(vfs);
        ((*vfs).xDelete).map_or(SQLITE_IOERR, |delete| delete(vfs, name, sync))
    }
}

unsafe extern "C" fn access(
    vfs: *mut sqlite3_vfs,
    name: *const c_char,
    flags: c_int,
    answer: *mut c_int,
) -> c_int {
    // SAFETY: passed on as it came, to the VFS that it is meant for.
    unsafe {
        let vfs = system_vfs(vfs);
        ((*vfs).xAccess).map_or(SQLITE_IOERR, |access| access(vfs, name, flags, answer))
    }
}

unsafe extern "C" fn full_path(
    vfs: *mut sqlite3_vfs,
    name: *const c_char,
    size: c_int,
    path: *mut c_char,
) -> c_int {
    // SAFETY: passed on as it came, to the VFS that it is meant for.
    unsafe {
        let vfs = system_vfs(vfs);
        ((*vfs).xFullPathname).map_or(SQLITE_IOERR, |find| find(vfs, name, size, path))
    }
}

/// Passes a call on to the system's own file; first it may fail.
macro_rules! passed_on {
    ($($method:ident($($given:ident: $type:ty),*) $(as $call:ident)?;)*) => {$(
        unsafe extern "C" fn $method(file: *mut sqlite3_file $(, $given: $type)*) -> c_int {
            $(if let Some(code) = fails(Call::$call) {
                return code;
            })?
            // SAFETY: SQLite hands over what `open` has made, and everything
            // else is passed on as it came.
            unsafe {
                let system = (*file.cast::<File>()).system;
                let method = (*(*system).pMethods).$method;
                method.map_or(SQLITE_IOERR, |act| act(system $(, $given)*))
            }
        }
    )*};
}

passed_on! {
    xClose();
    xRead(to: *mut c_void, size: c_int, at: sqlite3_int64) as Read;
    xTruncate(size: sqlite3_int64) as Truncate;
    xSync(flags: c_int) as Sync;
    xFileSize(size: *mut sqlite3_int64);
    xLock(level: c_int) as Lock;
    xUnlock(level: c_int);
    xCheckReservedLock(answer: *mut c_int);
    xFileControl(what: c_int, with: *mut c_void);
    xSectorSize();
    xDeviceCharacteristics();
    xShmMap(part: c_int, size: c_int, extend: c_int, to: *mut *mut c_void) as Index;
    xShmLock(at: c_int, count: c_int, flags: c_int);
    xShmUnmap(delete: c_int);
}

unsafe extern "C" fn xWrite(
    file: *mut sqlite3_file,
    from: *const c_void,
    size: c_int,
    at: sqlite3_int64,
) -> c_int {
    let befell = befalls(Call::Write);
    let (size, code) = match befell {
        None => (size, SQLITE_OK),
        Some(Effect::Fails(code)) => return code,
        Some(Effect::Ends) => abort(),
        Some(Effect::WritesHalf(code)) => (size / 2, code),
        Some(Effect::EndsHalfway) => (size / 2, SQLITE_IOERR),
    };
    // SAFETY: as in `passed_on`; of what is to be written a half is there, too.
    let written = unsafe {
        let system = (*file.cast::<File>()).system;
        let write = (*(*system).pMethods).xWrite;
        write.map_or(SQLITE_IOERR, |write| write(system, from, size, at))
    };
    match befell {
        Some(Effect::EndsHalfway) => abort(),
        None => written,
        Some(_) => code,
    }
}

unsafe extern "C" fn xShmBarrier(file: *mut sqlite3_file) {
    // SAFETY: as in `passed_on`.
    unsafe {
        let system = (*file.cast::<File>()).system;
        if let Some(barrier) = (*(*system).pMethods).xShmBarrier {
            barrier(system);
        }
    }
}

/// Version 2: nothing is read from the file through memory that the system maps.
static METHODS: sqlite3_io_methods = sqlite3_io_methods {
    iVersion: 2,
    xClose: Some(xClose),
    xRead: Some(xRead),
    xWrite: Some(xWrite),
    xTruncate: Some(xTruncate),
    xSync: Some(xSync),
    xFileSize: Some(xFileSize),
    xLock: Some(xLock),
    xUnlock: Some(xUnlock),
    xCheckReservedLock: Some(xCheckReservedLock),
    xFileControl: Some(xFileControl),
    xSectorSize: Some(xSectorSize),
    xDeviceCharacteristics: Some(xDeviceCharacteristics),
    xShmMap: Some(xShmMap),
    xShmLock: Some(xShmLock),
    xShmBarrier: Some(xShmBarrier),
    xShmUnmap: Some(xShmUnmap),
    xFetch: None,
    xUnfetch: None,
};
