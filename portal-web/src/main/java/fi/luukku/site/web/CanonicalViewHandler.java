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

  private static String canonical(String url) {
    int query = url.indexOf('?');
    return query < 0
        ? CanonicalPathFilter.canonical(url)
        : CanonicalPathFilter.canonical(url.substring(0, query)) + url.substring(query);
  }
}
