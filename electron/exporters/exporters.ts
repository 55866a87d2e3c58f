import type { Exporters } from '../services/ports.ts'
import { exportHtml } from './html.ts'
import { exportJson } from './json.ts'

/** One exporter for each format a user can choose. */
export const exporters: Exporters = { html: exportHtml, json: exportJson }
