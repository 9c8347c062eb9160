// Reads what a browser without script needs of an HTML page: forms, frames, links, and where it leads by itself.

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decode = (text) => text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name) => {
  if (name[0] !== '#') return ENTITIES[name.toLowerCase()] ?? whole;
  return String.fromCodePoint(/^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
});

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+)))?/g;

const attributes = (text) => Object.fromEntries(
  [...text.matchAll(ATTRIBUTE)].map(([, name, double, single, bare]) => [name.toLowerCase(), decode(double ?? single ?? bare ?? '')]),
);

/** The attributes of every start tag with this name. */
const tags = (html, name) => [...html.matchAll(new RegExp(`<${name}\\b((?:[^>"']|"[^"]*"|'[^']*')*)>`, 'gi'))].map(([, text]) => attributes(text));

/** Attributes and content of every element with this name; elements of one name are never nested here. */
const elements = (html, name) => [...html.matchAll(new RegExp(`<${name}\\b((?:[^>"']|"[^"]*"|'[^']*')*)>([\\s\\S]*?)</${name}>`, 'gi'))]
  .map(([, text, content]) => ({ ...attributes(text), content }));

const plain = (html) => decode(html.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ').trim();

const chosen = (select) => {
  const options = elements(select.content, 'option');
  const option = options.find(({ selected }) => selected !== undefined) ?? options[0];
  return option && (option.value ?? plain(option.content));
};

const readForm = (form, base) => {
  const inputs = tags(form.content, 'input').filter(({ name, disabled }) => name && disabled === undefined);
  const fields = inputs
    .filter(({ type }) => !['submit', 'button', 'image', 'reset'].includes(type))
    .filter(({ type, checked }) => !['checkbox', 'radio'].includes(type) || checked !== undefined)
    .map(({ name, value = '' }) => [name, value]);
  for (const select of elements(form.content, 'select')) if (select.name) fields.push([select.name, chosen(select) ?? '']);
  for (const area of elements(form.content, 'textarea')) if (area.name) fields.push([area.name, decode(area.content)]);
  const buttons = elements(form.content, 'button').filter(({ type = 'submit' }) => type === 'submit')
    .map(({ name, value = '', class: style = '' }) => ({ name, value, main: /\bprimary\b|btn-primary/.test(style) }));
  return {
    method: (form.method ?? 'get').toUpperCase(),
    action: new URL(form.action || base, base).href,
    fields,
    buttons,
    asksFor: (name) => inputs.some((input) => input.name === name && input.type !== 'hidden'),
    // Nothing to type: it only wants a button pressed.
    isQuestion: inputs.every(({ type }) => ['hidden', 'submit', 'checkbox', 'radio'].includes(type)) && !/<(select|textarea)\b/i.test(form.content),
  };
};

export const readPage = (html, url) => {
  const visible = html.replace(/<!--[\s\S]*?-->/g, '').replace(/<template\b[\s\S]*?<\/template>/gi, '');
  const absolute = (address) => { try { return new URL(address, url).href; } catch { return undefined; } };
  const refresh = tags(visible, 'meta').find((meta) => meta['http-equiv']?.toLowerCase() === 'refresh')?.content?.match(/url\s*=\s*['"]?([^'"]+)/i)?.[1];
  return {
    url,
    html,
    heading: plain(elements(visible, 'h1')[0]?.content ?? ''),
    forms: elements(visible, 'form').map((form) => readForm(form, url)),
    frames: tags(visible, 'iframe').map(({ src }) => src && absolute(src)).filter(Boolean),
    links: tags(visible, 'a').map(({ href }) => href && absolute(href)).filter(Boolean),
    stylesheets: tags(visible, 'link').filter(({ rel }) => rel === 'stylesheet').map(({ href }) => absolute(href)).filter(Boolean),
    refresh: refresh && absolute(refresh),
  };
};
