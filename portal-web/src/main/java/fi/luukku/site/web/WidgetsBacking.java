package fi.luukku.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.PrimeFaces;

/** Lets PrimeFaces' widgets live on a page under our policy; the staff's template asks for it. */
@Named("widgets")
@RequestScoped
public class WidgetsBacking {
  /** Before the page is drawn. */
  public void admit() {
    FacesContext context = FacesContext.getCurrentInstance();
    String nonce = PageNonce.admit(context);
    if (!context.getPartialViewContext().isAjaxRequest()) {
      PrimeFaces.current()
          .executeInitScript("if(window.PrimeFaces){PrimeFaces.csp.init('" + nonce + "')}");
    }
  }

  /** What widgets of this page send back with each request; empty on pages without widgets. */
  public String getNonce() {
    return PageNonce.of(FacesContext.getCurrentInstance()).orElse("");
  }
}
