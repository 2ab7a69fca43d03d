package fi.luukku.site.web;

import fi.luukku.identity.Door;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Puts {@link NonceWriter} below PrimeFaces' own writers, on pages that asked for it ({@link
 * WidgetsBacking}). PrimeFaces itself marks either each script of every page or none
 * (docs/adr/0017).
 */
public class WidgetContextFactory extends FacesContextFactory {
  public WidgetContextFactory(FacesContextFactory wrapped) {
    super(wrapped);
  }

  @Override
  public FacesContext getFacesContext(
      Object context, Object request, Object response, Lifecycle lifecycle) {
    FacesContext faces = getWrapped().getFacesContext(context, request, response, lifecycle);
    return Door.of((HttpServletRequest) request) == Door.STAFF ? new WidgetContext(faces) : faces;
  }

  private static final class WidgetContext extends FacesContextWrapper {
    private WidgetContext(FacesContext wrapped) {
      super(wrapped);
      setCurrentInstance(this);
    }

    @Override
    public void setResponseWriter(ResponseWriter writer) {
      Optional<String> nonce = PageNonce.of(this);
      boolean marked = nonce.isEmpty() || writer == null || writer instanceof NonceWriter;
      getWrapped().setResponseWriter(marked ? writer : new NonceWriter(writer, nonce.get()));
    }
  }
}
