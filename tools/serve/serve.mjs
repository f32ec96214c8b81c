// Serves the built app: node tools/serve/serve.mjs (PORT sets the port).
import { claimPort, readPort } from '../lib/port.mjs';
import { orSayWhy } from '../lib/say.mjs';
import { serveDist } from '../lib/serve-dist.mjs';

await orSayWhy(async () => {
  const port = await claimPort(readPort(process.env.PORT));
  console.log(`Clear Steps: ${await serveDist(port)}`);
});
