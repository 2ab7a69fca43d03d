// An OpenID provider for tests: node provider.js <port> <address of the client's keys>. Signs in whoever the header x-person names.
import { Provider } from 'oidc-provider';
import { exportJWK, generateKeyPair } from 'jose';

const [port, clientKeys] = process.argv.slice(2);
const issuer = `http://127.0.0.1:${port}`;
const LEVEL = 'http://ftn.ficora.fi/2017/loatest2';
const PERSONS = {
  maija: { hetu: '131052-308T', given_name: 'Maija', family_name: 'Meikäläinen' },
  aino: { hetu: '140285-9120', given_name: 'Aino', family_name: 'Testilä' },
};

async function newKey(algorithm) {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: algorithm, use: 'sig' };
}

function client(id, more) {
  return {
    client_id: id,
    application_type: 'web',
    grant_types: ['authorization_code'],
    response_types: ['code'],
    redirect_uris: ['https://asiointi.example/oidc/callback'],
    jwks_uri: clientKeys,
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'PS256',
    request_object_signing_alg: 'PS256',
    require_signed_request_object: true,
    id_token_signed_response_alg: 'ES256',
    id_token_encrypted_response_alg: 'RSA-OAEP',
    id_token_encrypted_response_enc: 'A128CBC-HS256',
    backchannel_logout_uri: clientKeys.replace('/jwks', '/logout'),
    backchannel_logout_session_required: true,
    ...more,
  };
}

const provider = new Provider(issuer, {
  clients: [client('asiointi', { require_pushed_authorization_requests: true })],
  jwks: { keys: [await newKey('ES256'), await newKey('RS256')] },
  acrValues: [LEVEL],
  claims: { openid: ['sub', 'acr', 'auth_time', 'sid'], profile: ['hetu', 'given_name', 'family_name'] },
  conformIdTokenClaims: false,
  cookies: { keys: ['only for tests'] },
  pkce: { required: () => true },
  features: {
    backchannelLogout: { enabled: true },
    devInteractions: { enabled: false },
    encryption: { enabled: true },
    pushedAuthorizationRequests: { enabled: true },
    requestObjects: { enabled: true },
    rpInitiatedLogout: {
      enabled: true,
      // Nobody is asked: the test is no person.
      logoutSource: (ctx, form) => { ctx.body = form; },
    },
  },
  enabledJWA: {
    clientAuthSigningAlgValues: ['PS256'],
    idTokenEncryptionAlgValues: ['RSA-OAEP'],
    idTokenEncryptionEncValues: ['A128CBC-HS256'],
    idTokenSigningAlgValues: ['ES256', 'RS256'],
    requestObjectSigningAlgValues: ['PS256'],
  },
  // It refuses to call this machine by itself, and the client's keys are on this machine.
  fetch: (url, { dispatcher, ...options }) => globalThis.fetch(url, options),
  findAccount: (ctx, sub) => ({ accountId: sub, claims: () => ({ sub, ...PERSONS[sub] }) }),
  interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
  loadExistingGrant: async (ctx) => {
    const grant = new ctx.oidc.provider.Grant({
      clientId: ctx.oidc.client.clientId,
      accountId: ctx.oidc.session.accountId,
    });
    grant.addOIDCScope('openid profile');
    await grant.save();
    return grant;
  },
});

provider.use(async (ctx, next) => {
  if (!ctx.path.startsWith('/interaction/')) {
    return next();
  }
  const login = { accountId: ctx.get('x-person'), acr: LEVEL };
  return provider.interactionFinished(ctx.req, ctx.res, { login });
});

provider.on('server_error', (ctx, error) => console.error(error));
for (const event of ['grant.error', 'authorization.error', 'pushed_authorization_request.error']) {
  provider.on(event, (ctx, error) => console.error(event, error.message, error.error_description, error.error_detail));
}
provider.listen(Number(port), '127.0.0.1', () => console.log('ready'));
