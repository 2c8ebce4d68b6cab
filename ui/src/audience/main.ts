/** The shared screen. It knows what the room may see, and nothing else (invariant I6). */
import { mount } from 'svelte'
import '../bindings/palette.css'
import '../look/tokens.css'
import '../look/base.css'
import '../picture/labels.css'
import './room.css'
import Room from './Room.svelte'
import { keepPage } from '../host/page'
import { ofComputer, speak } from '../words/language.svelte'
import { Shown } from './shown.svelte'

const target = document.getElementById('app')
speak(ofComputer())
if (target) mount(Room, { target, props: { shown: new Shown() } })
keepPage()
