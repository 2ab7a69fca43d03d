package fi.luukku.site.web;

import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UniqueIdVendor;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes what was drawn before, or draws what stands in it and hands that over.
 *
 * <p>It names what stands in it itself. Faces counts what has no name of its own; were these
 * counted, a button behind a part that is kept would have another name when its form comes back,
 * and would not be found.
 */
class KeptPart extends UIComponentBase implements NamingContainer, UniqueIdVendor {
  private final String mark;
  private final String drawn;
  private final Consumer<String> keeper;
  private int named;

  /**
   * @param mark which part of its page it is
   * @param drawn null where it is to be drawn
   */
  KeptPart(String mark, String drawn, Consumer<String> keeper) {
    this.mark = mark;
    this.drawn = drawn;
    this.keeper = keeper;
    setTransient(true);
  }

  /** The part with this mark that stands there already. */
  static Optional<KeptPart> in(UIComponent parent, String mark) {
    return parent.getChildren().stream()
        .filter(KeptPart.class::isInstance)
        .map(KeptPart.class::cast)
        .filter(part -> part.mark.equals(mark))
        .findFirst();
  }

  /** Whether it is only to be written. */
  boolean isDrawn() {
    return drawn != null;
  }

  @Override
  public String getFamily() {
    return "fi.luukku.KeptPart";
  }

  @Override
  public String createUniqueId(FacesContext context, String seed) {
    return getId() + "-" + (seed == null ? named++ : seed);
  }

  /** Names in the page are as if it were not there. */
  @Override
  public String getContainerClientId(FacesContext context) {
    for (UIComponent one = getParent(); one != null; one = one.getParent()) {
      if (one instanceof NamingContainer) {
        return one.getContainerClientId(context);
      }
    }
    return null;
  }

  @Override
  public void encodeAll(FacesContext context) throws IOException {
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
      super.encodeAll(context);
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
