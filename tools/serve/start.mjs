// Builds and serves the app: npm start (PORT sets the port).
import { createBuilder } from 'vite';
import { claimPort, readPort } from '../lib/port.mjs';
import { root } from '../lib/root.mjs';
import { orSayWhy } from '../lib/say.mjs';
import { serveDist } from '../lib/serve-dist.mjs';

await orSayWhy(async () => {
  const port = await claimPort(readPort(process.env.PORT));
  // Builds as the command line does, so that errors are as plain.
  const builder = await createBuilder({ root }, null);
  await builder.buildApp();
  console.log(`Clear Steps: ${await serveDist(port)}`);
});
