// Prints the milliseconds from nothing loaded to the first answer, and the memory then held, of one checker.
import { checkers } from './checkers.mjs';

const started = performance.now();
const check = await checkers[process.argv[2]]();
await check('The library is open today until eight in the evening.');
const ms = performance.now() - started;
console.log(JSON.stringify({ ms, megabytes: process.memoryUsage().rss / 2 ** 20 }));
