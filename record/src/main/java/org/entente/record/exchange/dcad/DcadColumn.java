package org.entente.record.exchange.dcad;

/** The 30 columns of the main file of DCAD v1.0, in its order and spelling. */
@SuppressWarnings("MemberName")
enum DcadColumn {
  ccode1,
  cowName1,
  ccode2,
  cowName2,
  signDay,
  signMonth,
  signYear,
  EIFDay,
  EIFMonth,
  EIFYear,
  type,
  category1,
  category2,
  category3,
  span,
  renewType,
  renewYears,
  terminated,
  durationActual,
  endYearEstimate,
  asymmetry,
  categoryConf,
  UNTS,
  fullText,
  sourceType,
  source,
  factivaConf,
  factivaSign,
  factivaEIF,
  DCAid
}
