package org.entente.server.page;

import java.util.List;

/** All pages. */
public final class Pages {
  /** Every page, in the order in which their addresses are tried. */
  public static final List<Page> ALL =
      List.of(
          new OverviewPage(),
          new AgreementPage(),
          new ArticlePage(),
          new StatesPage(),
          new StatePage(),
          new DyadPage(),
          new PersonPage(),
          new ActPage(),
          new MapPage(),
          new NetworkPage(),
          new TrendsPage(),
          new StateTrendsPage(),
          new ComparePage(),
          new SearchPage(),
          new ContradictionsPage(),
          new DataPage(),
          new AboutPage());

  private Pages() {}
}
