package fi.luukku.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.PrimeFaces;
import org.primefaces.context.PrimeFacesContext;

/**
 * Opens the content security policy of one staff page just as far as PrimeFaces needs: its inline
 * scripts by a nonce, and style attributes, which its widgets write. Citizen pages never call this.
 */
@Named
@RequestScoped
public class StaffPageBacking {
  /** Called by the staff template before anything is drawn. */
  public void admitPrimeFaces() {
    FacesContext context = FacesContext.getCurrentInstance();
    String nonce = PrimeFacesContext.getCspState(context).getNonce();
    Faces.response()
        .setHeader(
            "Content-Security-Policy",
            SecurityHeadersFilter.policy(
                Faces.request(), " 'nonce-" + nonce + "'", "; style-src-attr 'unsafe-inline'"));
    PrimeFaces.current()
        .executeInitScript("if(window.PrimeFaces){PrimeFaces.csp.init('" + nonce + "');}");
  }
}
