package org.entente.cli;

import java.util.Locale;

/** How networks and trends are given. */
enum NetworkFormat {
  TABLE,
  CSV,
  JSON,
  SVG,
  PNG,
  GRAPHML,
  GEXF;

  /** Whether it is rows of values. */
  boolean rows() {
    return this == TABLE || this == CSV || this == JSON;
  }

  /** The rows' format. */
  RowFormat rowFormat() {
    return RowFormat.valueOf(name());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
