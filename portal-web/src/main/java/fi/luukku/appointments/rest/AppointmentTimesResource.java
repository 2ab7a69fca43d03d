package fi.luukku.appointments.rest;

import fi.luukku.appointments.AppointmentQueries;
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

/** When appointments are free. Public: it names nobody, and answers everybody the same. */
@RequestScoped
@Path("/")
public class AppointmentTimesResource {
  @Inject AppointmentQueries queries;
  @Inject Clock clock;

  /**
   * Free times of a service at a place.
   *
   * @param service key of the service
   * @param place key of the service point
   * @param from first day, ISO 8601; today where none is given
   * @param to last day, included; at most 62 days in all
   * @return 200 with {@link TimesJson}; 400 for what are no such days, 404 where there is no such
   *     service or place, both as {@code application/problem+json}; 429 to who asks too often
   */
  @GET
  @Path("{service}/free-times")
  public Response freeTimes(
      @PathParam("service") String service,
      @QueryParam("place") String place,
      @QueryParam("from") String from,
      @QueryParam("to") String to) {
    AskedDays days = AskedDays.of(from, to, clock);
    if (place == null) {
      throw new Problem(Problem.BAD_REQUEST, "'place' is missing: the key of a service point.");
    }
    try {
      return TimesJson.answer(
          queries.days(Caller.visitor(""), service, place, days.first(), days.last()));
    } catch (NotFound none) {
      throw new Problem(Problem.NOT_FOUND, "There is no such service at such a place.", none);
    }
  }
}
