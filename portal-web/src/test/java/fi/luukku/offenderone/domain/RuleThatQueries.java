package fi.luukku.offenderone.domain;

import fi.luukku.offendertwo.domain.Neighbour;
import jakarta.inject.Inject;

/** Breaks: domain is plain, inner rooms are private, no circles (with Neighbour). */
public class RuleThatQueries {
  @Inject Neighbour neighbour;
}
