/** The shared screen. It knows what the room may see, and nothing else (invariant I6). */
// First: it says in which order the layers of all that follows stand.
import './page.css'
import { mount } from 'svelte'
import Room from './Room.svelte'
import { keepPage } from '../host/page'
import { ofComputer, speak } from '../words/language.svelte'
import { Shown } from './shown.svelte'

const target = document.getElementById('app')
speak(ofComputer())
if (target) mount(Room, { target, props: { shown: new Shown() } })
keepPage()
