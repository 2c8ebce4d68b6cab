// First: it says in which order the layers of all that follows stand.
import './look/window.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { keepPage } from './host/page'
import { readKeys } from './state/keyChoices'
import { smallest } from './state/smallest.svelte'
import { speakFirst } from './state/speech'
import { textSize } from './state/textSize.svelte'

const target = document.getElementById('app')
if (target) {
  textSize.read()
  void Promise.all([speakFirst(), smallest.read(), readKeys()]).finally(() => {
    mount(App, { target })
    keepPage()
  })
}
