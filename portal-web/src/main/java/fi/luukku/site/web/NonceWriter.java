package fi.luukku.site.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;

/** Marks each script that a component writes with the page's nonce. */
class NonceWriter extends ResponseWriterWrapper {
  private final String nonce;

  NonceWriter(ResponseWriter wrapped, String nonce) {
    super(wrapped);
    this.nonce = nonce;
  }

  @Override
  public void startElement(String name, UIComponent component) throws IOException {
    getWrapped().startElement(name, component);
    if ("script".equalsIgnoreCase(name)) {
      getWrapped().writeAttribute("nonce", nonce, null);
    }
  }

  @Override
  public ResponseWriter cloneWithWriter(Writer writer) {
    return new NonceWriter(getWrapped().cloneWithWriter(writer), nonce);
  }
}
