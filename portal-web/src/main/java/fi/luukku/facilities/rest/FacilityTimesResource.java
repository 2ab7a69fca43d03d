package fi.luukku.facilities.rest;

import fi.luukku.facilities.FacilityQueries;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.rest.AskedDays;
import fi.luukku.reservations.rest.Problem;
import fi.luukku.reservations.rest.TimesJson;
import fi.luukku.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** When facilities are free. Public: it names nobody, and answers everybody the same. */
@RequestScoped
@Path("/")
public class FacilityTimesResource {
  @Inject FacilityQueries queries;
  @Inject Clock clock;

  /**
   * Free times of a facility or of a part of it.
   *
   * @param facility key of the facility
   * @param part key of the part; the whole where none is given
   * @param from first day, ISO 8601; today where none is given
   * @param to last day, included; at most 62 days in all
   * @return 200 with {@link TimesJson}; 400 for what are no such days, 404 where there is no such
   *     facility or part, both as {@code application/problem+json}; 429 to who asks too often
   */
  @GET
  @Path("{facility}/free-times")
  public Response freeTimes(
      @PathParam("facility") String facility,
      @QueryParam("part") String part,
      @QueryParam("from") String from,
      @QueryParam("to") String to) {
    AskedDays days = AskedDays.of(from, to, clock);
    String wanted = part == null ? facility : part;
    try {
      return TimesJson.answer(
          queries.days(Caller.visitor(""), facility, wanted, days.first(), days.last()));
    } catch (NotFound none) {
      throw new Problem(Problem.NOT_FOUND, "There is no such facility or part.", none);
    }
  }
}
