/** `npm start`. */
'use strict'

require('./door.cjs').open('./start.mjs')
