import { mount } from 'svelte'
import App from './App.svelte'
import { keepPage } from './host/page'
import './bindings/palette.css'
import './look/tokens.css'
import './look/base.css'
import './look/parts.css'
import { speakFirst } from './state/speech'

const target = document.getElementById('app')
if (target) {
  void speakFirst().finally(() => {
    mount(App, { target })
    keepPage()
  })
}
