package fi.luukku.site.web;

import fi.luukku.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What the templates show on every page. */
@Named
@ApplicationScoped
public class SiteBacking {
  private static final int UNPROCESSABLE = 422;

  private static final Set<String> MENU =
      Set.of("/", "/appointments", "/facilities", "/grants", "/report", "/my");

  @Inject Assets assets;
  @Inject SiteSettings settings;
  @Inject FieldsBacking fields;
  @Inject Brand brand;
  @Inject LocaleBacking locale;
  @Inject UnsentBacking unsent;

  /** Address of a file below {@code WEB-INF/resources}, for ever the same while it is the same. */
  @ForEverybody
  public String asset(String path) {
    return assets.url(path);
  }

  @ForEverybody
  public String getMunicipality() {
    return brand.name().in(locale.getLanguage());
  }

  /** Address of the municipality's logo. */
  @ForEverybody
  public String getLogo() {
    return assets.url("content/" + brand.logo());
  }

  /** Address of the picture on the front page. */
  @ForEverybody
  public String getHero() {
    return assets.url("content/" + brand.hero());
  }

  /** The page's own address: no parameters, so nothing of a person. */
  public String getPath() {
    HttpServletRequest request = Faces.request();
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed == null ? Asked.path(request) : CanonicalPathFilter.canonical(failed.toString());
  }

  /**
   * The part of the site that the page stands in, as the menu names it: {@code /my} for all below
   * it; empty for one that is not in the menu. What is kept with it names it in its key.
   */
  @ForEverybody
  public String getSection() {
    String path = getPath();
    int end = path.indexOf('/', 1);
    String first = end < 0 ? path : path.substring(0, end);
    return MENU.contains(first) ? first : "";
  }

  /**
   * Whether the page is one for staff. A breadcrumb stands in its page itself, so the place of what
   * is kept with it says the same.
   */
  @ForEverybody
  public boolean isStaffPage() {
    return FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith("/staff/");
  }

  public String getCorrelationId() {
    return String.valueOf(Faces.request().getAttribute(FaultFilter.CORRELATION_ID));
  }

  /** Called by the template before anything is drawn: a form that failed answers 422. */
  public void settle() {
    FacesContext context = FacesContext.getCurrentInstance();
    if (context.isPostback()) {
      unsent.settle(context);
    }
    if (Pages.isSent() && fields.isAnyProblem()) {
      context.getExternalContext().setResponseStatus(UNPROCESSABLE);
    }
  }

  /** The gallery of tags is for developers; elsewhere its page does not exist. */
  public void openGallery() {
    if (!settings.isGallery()) {
      throw new NotFound();
    }
  }
}
