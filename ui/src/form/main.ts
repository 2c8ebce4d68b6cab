/** The form that others report with: one page by itself, without a window, a library or a network. */
// First: it says in which order the layers of all that follows stand.
import './form.css'
import { mount } from 'svelte'
import Page from './Page.svelte'
import { ofComputer, speak } from '../words/language.svelte'
import { bytesOf } from './seal'

const target = document.getElementById('app')
speak(ofComputer())
if (target) mount(Page, { target, props: { to: bytesOf(document.documentElement.dataset['key'] ?? '') } })
