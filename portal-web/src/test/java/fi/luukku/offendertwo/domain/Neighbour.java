package fi.luukku.offendertwo.domain;

import fi.luukku.offenderone.domain.RuleThatQueries;

/** Breaks: no circles, inner rooms are private. */
public class Neighbour {
  RuleThatQueries back;
}
