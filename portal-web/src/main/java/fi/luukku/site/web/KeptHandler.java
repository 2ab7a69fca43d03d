package fi.luukku.site.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code t:kept}: what stands inside is drawn once for each {@code key} and language, and then not
 * even built. The key names everything else that it depends on; nothing inside may be a person's
 * own, and what asks for such a thing is not kept (docs/adr/0019). Not for the inside of {@code
 * ui:repeat}.
 */
public class KeptHandler extends TagHandler {
  private static final KeptParts PARTS = new KeptParts();

  private final TagAttribute key;

  public KeptHandler(TagConfig config) {
    super(config);
    key = getAttribute("key");
  }

  @Override
  public void apply(FaceletContext context, UIComponent parent) throws IOException {
    String mark = context.generateUniqueId(tagId);
    Optional<KeptPart> there = KeptPart.in(parent, mark);
    KeptPart part = there.isPresent() ? there.get() : part(context, mark);
    // A page that is built once more before it is drawn has its parts in order again.
    parent.getChildren().remove(part);
    parent.getChildren().add(part);
    if (!part.isDrawn()) {
      nextHandler.apply(context, part);
    }
  }

  private KeptPart part(FaceletContext context, String mark) {
    KeptParts.Key whole =
        new KeptParts.Key(
            tag.getLocation().toString(),
            Faces.language(),
            key == null ? "" : key.getValue(context));
    Optional<String> drawn = isShown() ? PARTS.find(whole) : Optional.empty();
    KeptPart part = new KeptPart(mark, drawn.orElse(null), html -> keep(whole, html));
    part.setId(idIn(context.getFacesContext()));
    return part;
  }

  private static void keep(KeptParts.Key whole, String html) {
    if (isShown()) {
      PARTS.keep(whole, html);
    }
  }

  /** A form that comes back is built as it was drawn, and drawn for its sender alone. */
  private static boolean isShown() {
    return "GET".equals(Faces.request().getMethod());
  }

  private static String idIn(FacesContext context) {
    return context.getViewRoot().createUniqueId();
  }
}
