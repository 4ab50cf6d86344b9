// Reads the dataset in the folder given and prints, as JSON, what DuckDB makes
// of it: for each table its columns with their types, its number of rows in
// Parquet and in JSON Lines, and rows that differ between the two.
// Exits with 3 where this machine has no DuckDB.
import { readdirSync } from 'node:fs'

const { DuckDBInstance } = await import('@duckdb/node-api').catch(e => {
  console.error(e.message)
  process.exit(3)
})

const dir = process.argv[2]
const db = await (await DuckDBInstance.create(':memory:')).connect()
const quote = s => `'${s.replaceAll("'", "''")}'`
const query = async sql => (await db.runAndReadAll(sql)).getRowObjectsJson()

const tables = {}
for (const table of readdirSync(`${dir}/parquet`).sort()) {
  const parquet = `read_parquet(${quote(`${dir}/parquet/${table}/*.parquet`)})`
  const columns = (await query(`DESCRIBE SELECT * FROM ${parquet}`)).map(c => [c.column_name, c.column_type])
  const [{ n: rows }] = await query(`SELECT count(*)::INTEGER AS n FROM ${parquet}`)
  const t = (tables[table] = { columns, rows, jsonl: 0, differ: 0 })
  if (rows > 0) { // DuckDB takes an empty JSON Lines file for a table without columns
    const types = columns.map(([name, type]) => `${quote(name)}: ${quote(type)}`).join(', ')
    const jsonl = `read_json(${quote(`${dir}/jsonl/${table}/*.jsonl`)}, format = 'newline_delimited', maximum_object_size = 268435456, columns = {${types}})`
    t.jsonl = (await query(`SELECT count(*)::INTEGER AS n FROM ${jsonl}`))[0].n
    const minus = (a, b) => query(`SELECT count(*)::INTEGER AS n FROM (SELECT * FROM ${a} EXCEPT ALL SELECT * FROM ${b})`)
    t.differ = (await minus(parquet, jsonl))[0].n + (await minus(jsonl, parquet))[0].n
  }
}
console.log(JSON.stringify(tables))
