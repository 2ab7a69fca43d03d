package fi.luukku.site.web;

import fi.luukku.shared.Language;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The servlet side of the page that is being served. */
public final class Faces {
  private Faces() {}

  public static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }

  public static HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }

  public static Optional<String> parameter(String name) {
    return Optional.ofNullable(
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name));
  }

  public static Language language() {
    return LocaleFilter.of(request());
  }
}
