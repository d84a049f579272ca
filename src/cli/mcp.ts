/** `dawnline mcp`: the model for assistants, by the Model Context Protocol over standard input and output. */

import { model } from 'virtual:model'
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import { nearest } from '../engine/nearest.ts'
import { RequestError } from '../library/index.ts'
import { isTool, schemaOf, toolOf, tools } from './mcp-tools.ts'

const text = (content: string, isError = false) => ({
  content: [{ type: 'text' as const, text: content }],
  isError,
})

/** What a tool says; what cannot be answered is said as an error that the assistant reads, not as a broken connection. */
const called = (name: string, given: Readonly<Record<string, unknown>>) => {
  if (!isTool(name)) {
    const near = nearest(name.slice(0, 60), Object.keys(tools))
    return text(`no tool "${name.slice(0, 60)}"${near ? `; the nearest is "${near}"` : ''}`, true)
  }
  const tool = toolOf(name)
  const strange = Object.keys(given).find((key) => !Object.hasOwn(tool.properties, key))
  const missing = tool.required?.find((key) => given[key] === undefined)
  if (strange !== undefined)
    return text(
      `${name} takes no "${strange.slice(0, 60)}"; it takes ${Object.keys(tool.properties).join(', ')}`,
      true,
    )
  if (missing !== undefined) return text(`${name} needs "${missing}"`, true)
  try {
    return text(JSON.stringify(tool.answer(given)))
  } catch (error) {
    if (error instanceof RequestError) return text(error.message, true)
    throw error
  }
}

/** Answers until the other side closes the connection. */
export const serveMcp = async (): Promise<void> => {
  const server = new Server({ name: 'dawnline', version: model.release }, { capabilities: { tools: {} } })
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: Object.entries(tools).map(([name, tool]) => ({
      name,
      description: tool.description,
      inputSchema: schemaOf(tool),
    })),
  }))
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => called(params.name, params.arguments ?? {}))
  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve
    process.stdin.once('end', resolve)
  })
  await server.connect(new StdioServerTransport())
  await closed
}
