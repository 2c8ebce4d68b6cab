import { mount } from 'svelte'
import App from './App.svelte'
import { keepPage } from './host/page'
import './bindings/palette.css'
import './look/tokens.css'
import './look/base.css'
import './look/parts.css'
import { readKeys } from './state/keyChoices'
import { smallest } from './state/smallest.svelte'
import { speakFirst } from './state/speech'

const target = document.getElementById('app')
if (target) {
  void Promise.all([speakFirst(), smallest.read(), readKeys()]).finally(() => {
    mount(App, { target })
    keepPage()
  })
}
