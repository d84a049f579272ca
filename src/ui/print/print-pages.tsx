/** What is printed: two pages made for paper, in place of the page on the screen. */
import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { Parts } from '../section/contents.ts'
import { FirstPage } from './first-page.tsx'
import { SecondPage } from './second-page.tsx'
import './print.css'

export const PrintPages = (parts: Parts) => {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // The browser takes its picture of the page as soon as the event is over.
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  if (!printing) return null
  return createPortal(
    <div className="print-pages">
      <FirstPage />
      <SecondPage {...parts} />
    </div>,
    document.body,
  )
}
