package fi.luukku.facilities.web;

import fi.luukku.facilities.Facility;
import fi.luukku.facilities.FacilityFilter;
import fi.luukku.facilities.FacilityKind;
import fi.luukku.facilities.FacilityQueries;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.shared.LocalizedText;
import fi.luukku.site.web.LocaleBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page where one looks for a facility. */
@Named
@RequestScoped
public class FacilitiesBacking {
  private static final int LONGEST_TEXT = 100;

  @Inject FacilityQueries facilities;
  @Inject PageRequest parameters;
  @Inject LocaleBacking locale;
  @Inject Pictures pictures;

  private List<Facility> found;

  public List<FacilityKind> getKinds() {
    return facilities.kinds();
  }

  public String getKind() {
    return parameters.get("kind").orElse("");
  }

  public String getText() {
    return parameters
        .get("text")
        .map(text -> text.substring(0, Math.min(text.length(), LONGEST_TEXT)))
        .orElse("");
  }

  /** For how many people; empty where nothing usable was said. */
  public String getPeople() {
    int people = parameters.number("people", 0);
    return people == 0 ? "" : String.valueOf(people);
  }

  public String picture(Facility facility) {
    return pictures.url(facility.picture());
  }

  /** For how many people the whole of it is. */
  public int people(Facility facility) {
    return facility.whole().people();
  }

  public LocalizedText size(Facility facility) {
    return facility.whole().size();
  }

  public List<Facility> getFound() {
    if (found == null) {
      found =
          facilities.find(
              new FacilityFilter(
                  parameters.get("kind"),
                  parameters.number("people", 0),
                  parameters.get("text").map(text -> getText()),
                  locale.getLanguage()));
    }
    return found;
  }
}
