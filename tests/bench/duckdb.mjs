// The same job with DuckDB: one question in SQL over the file. It brings a worker of its own.
import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from "@duckdb/duckdb-wasm";

const SQL = `
  select service, language, count(*) as jobs, sum(duration_seconds) as seconds, sum(ceil(duration_seconds)) as billed
  from read_csv('batch.csv', header = true, delim = ',', quote = '"', columns = {
    'job_id': 'varchar', 'media_name': 'varchar', 'duration_seconds': 'double', 'language': 'varchar', 'service': 'varchar'
  })
  group by service, language`;

/** A database that is ready to be asked. */
export const start = async () => {
  const at = (name) => new URL(name, location.href).href;
  const database = new AsyncDuckDB(new VoidLogger(), new Worker(at("duckdb-worker.js")));
  await database.instantiate(at("duckdb.wasm"));
  const connection = await database.connect();
  let asked = 0;
  return async (blob) => {
    const name = `batch${(asked += 1)}.csv`;
    await database.registerFileHandle(name, blob, DuckDBDataProtocol.BROWSER_FILEREADER, true);
    const answer = await connection.query(SQL.replace("batch.csv", name));
    await database.dropFile(name);
    const sum = (key) => answer.toArray().reduce((total, row) => total + Number(row[key]), 0);
    return { jobs: sum("jobs"), billed: sum("billed") };
  };
};
