package fi.luukku.site.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Links and forms carry a page's one address. Without this, the front page (which the container
 * finds as {@code index.xhtml}) would write links with the extension.
 */
public class CanonicalViewHandler extends ViewHandlerWrapper {
  private static final String EXTENSION = ".xhtml";

  public CanonicalViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext context) {
    return LocaleFilter.of((HttpServletRequest) context.getExternalContext().getRequest()).locale();
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    return canonical(super.getActionURL(context, viewId));
  }

  @Override
  public String getRedirectURL(
      FacesContext context,
      String viewId,
      Map<String, List<String>> parameters,
      boolean includeViewParams) {
    return canonical(super.getRedirectURL(context, viewId, parameters, includeViewParams));
  }

  @Override
  public String getBookmarkableURL(
      FacesContext context,
      String viewId,
      Map<String, List<String>> parameters,
      boolean includeViewParams) {
    return canonical(super.getBookmarkableURL(context, viewId, parameters, includeViewParams));
  }

  /** An outcome may name a page by its public address. */
  @Override
  public String deriveViewId(FacesContext context, String requestViewId) {
    return super.deriveViewId(context, pageOf(requestViewId));
  }

  @Override
  public String deriveLogicalViewId(FacesContext context, String requestViewId) {
    return super.deriveLogicalViewId(context, pageOf(requestViewId));
  }

  private static String pageOf(String requestViewId) {
    if (requestViewId == null) {
      return null;
    }
    String path = CanonicalPathFilter.canonical(requestViewId);
    return PublicAddresses.viewOf(path)
        .filter(view -> view.indexOf('?') < 0)
        .map(view -> view + EXTENSION)
        .orElse(requestViewId);
  }

  private static String canonical(String url) {
    int query = url.indexOf('?');
    return query < 0 ? address(url) : address(url.substring(0, query)) + url.substring(query);
  }

  private static String address(String path) {
    return PublicAddresses.addressOf(CanonicalPathFilter.canonical(path));
  }
}
