// Says for each pair of schema and value on standard input whether the value fits: [[schema, value], ...] -> [true, ...]
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const ajv = new Ajv({ strict: true, allErrors: true });
formats(ajv);
let text = '';
for await (const part of process.stdin) {
  text += part;
}
const fits = JSON.parse(text).map(([schema, value]) => {
  ajv.removeSchema(schema.$id);
  const validate = ajv.compile(schema);
  const fit = validate(value);
  if (!fit) {
    console.error(JSON.stringify(validate.errors));
  }
  return fit;
});
console.log(JSON.stringify(fits));
