package fi.luukku.offenderone;

import jakarta.ejb.Stateless;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import java.time.Instant;
import java.util.Date;

/**
 * Breaks: Faces only in web, JAX-RS only in rest, EntityManager, who may, @Named, clock, console,
 * exceptions, dates.
 */
@Stateless
@Named
public class NoisyDesk {
  EntityManager entities;
  Date when;

  @GET
  @SuppressWarnings("JavaTimeDefaultTimeZone")
  public String act() {
    System.out.println(FacesContext.getCurrentInstance() + " " + Instant.now());
    throw new RuntimeException("a fault without a name");
  }
}
