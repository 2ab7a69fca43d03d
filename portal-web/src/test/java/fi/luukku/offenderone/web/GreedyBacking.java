package fi.luukku.offenderone.web;

import fi.luukku.offenderone.persistence.Rows;

/** Breaks: web never sees persistence. */
public class GreedyBacking {
  Rows rows;
}
