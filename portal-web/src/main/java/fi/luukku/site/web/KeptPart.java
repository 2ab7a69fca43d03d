package fi.luukku.site.web;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.function.Consumer;

/** Writes what was drawn before, or draws what stands in it and hands that over. */
class KeptPart extends UIComponentBase {
  private final String drawn;
  private final Consumer<String> keeper;

  /**
   * @param drawn null where it is to be drawn
   */
  KeptPart(String drawn, Consumer<String> keeper) {
    this.drawn = drawn;
    this.keeper = keeper;
    setTransient(true);
  }

  @Override
  public String getFamily() {
    return "fi.luukku.KeptPart";
  }

  /**
   * Drawn as the children of this component: a group around it asks each component that it has for
   * its children, and never for all of it at once.
   */
  @Override
  public boolean getRendersChildren() {
    return true;
  }

  @Override
  public void encodeChildren(FacesContext context) throws IOException {
    String html = drawn == null ? draw(context) : drawn;
    context.getResponseWriter().write(html);
  }

  private String draw(FacesContext context) throws IOException {
    ResponseWriter page = context.getResponseWriter();
    StringWriter buffer = new StringWriter();
    ResponseWriter part = page.cloneWithWriter(buffer);
    NamedThings things = NamedThings.of(context);
    boolean personalBefore = things.forgetPersonal();
    context.setResponseWriter(part);
    try {
      super.encodeChildren(context);
      part.flush();
    } finally {
      context.setResponseWriter(page);
    }
    boolean personal = things.forgetPersonal();
    if (!personal) {
      keeper.accept(buffer.toString());
    }
    if (personal || personalBefore) {
      things.sawPersonal();
    }
    return buffer.toString();
  }
}
