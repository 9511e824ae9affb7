internal import Drawing

/// The XMP packet that repeats the document information, and says that the file follows PDF/UA-1
/// (ISO 14289-1): everything is tagged or an artifact, figures have words, the language is set.
func xmpPacket(_ metadata: DocumentMetadata) -> [UInt8] {
  let language = xmlEscaped(metadata.language)
  let author = metadata.author.map { author in
    "<dc:creator><rdf:Seq><rdf:li>\(xmlEscaped(author))</rdf:li></rdf:Seq></dc:creator>\n"
  }
  let packet = """
    <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
    <dc:format>application/pdf</dc:format>
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(xmlEscaped(metadata.title))</rdf:li>\
    </rdf:Alt></dc:title>
    <dc:language><rdf:Bag><rdf:li>\(language)</rdf:li></rdf:Bag></dc:language>
    \(author ?? "")<pdf:Producer>\(xmlEscaped(metadata.producer))</pdf:Producer>
    <xmp:CreateDate>\(metadata.isoDay)T00:00:00Z</xmp:CreateDate>
    <xmp:ModifyDate>\(metadata.isoDay)T00:00:00Z</xmp:ModifyDate>
    <pdfuaid:part>1</pdfuaid:part>
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="r"?>
    """
  return Array(packet.utf8)
}
