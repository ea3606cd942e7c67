-- One schema for both databases: ${id}, ${bytes}, ${binary} and ${packed} are written by Schema.java.

CREATE TABLE run (
  id ${id},
  year integer NOT NULL,
  tool_version text NOT NULL,
  settings_sha256 text NOT NULL,
  folder text NOT NULL,
  roster text,
  started_by text NOT NULL,
  started_at text NOT NULL,
  finished_at text,
  files integer,
  checked integer,
  unchanged integer,
  failed integer,
  findings integer
);

CREATE TABLE report (
  id ${id},
  year integer NOT NULL,
  path text ${binary} NOT NULL,
  seen_run bigint NOT NULL,
  content_sha256 text,
  settings_sha256 text NOT NULL,
  format text,
  title text,
  organisation text,
  organisation_kind text NOT NULL,
  organisation_level text,
  report_year integer,
  sign_off_organisation text,
  sign_off_date text,
  publication_date text,
  problem_code text,
  problem text,
  UNIQUE (year, path)
);

CREATE TABLE report_content (
  report bigint NOT NULL PRIMARY KEY,
  scorecard ${bytes} NOT NULL,
  digest ${bytes} NOT NULL,
  signature ${bytes} NOT NULL
);

CREATE TABLE cell_key (
  id ${id},
  table_key text NOT NULL,
  row_key text NOT NULL,
  column_key text NOT NULL,
  UNIQUE (table_key, row_key, column_key)
);

CREATE TABLE cell (
  report bigint NOT NULL,
  cell_key integer NOT NULL,
  number numeric,
  text text,
  PRIMARY KEY (report, cell_key)
) ${packed};

CREATE TABLE band (
  year integer NOT NULL,
  hash bigint NOT NULL,
  report bigint NOT NULL,
  PRIMARY KEY (year, hash, report)
) ${packed};

CREATE TABLE rule (
  id text NOT NULL PRIMARY KEY,
  title text NOT NULL
);

CREATE TABLE report_result (
  report bigint NOT NULL PRIMARY KEY,
  year integer NOT NULL,
  body text,
  verdict text NOT NULL,
  points numeric,
  points_of numeric,
  grade text,
  errors integer NOT NULL,
  warnings integer NOT NULL,
  hints integer NOT NULL,
  waived integer NOT NULL,
  copied numeric,
  scorecard ${bytes} NOT NULL,
  copies ${bytes}
);

CREATE INDEX report_result_year ON report_result (year);

CREATE TABLE body_result (
  year integer NOT NULL,
  id text NOT NULL,
  position integer NOT NULL,
  name text NOT NULL,
  kind text,
  parent text,
  area text,
  deadline text,
  status text NOT NULL,
  dated text,
  path text,
  verdict text,
  points numeric,
  points_of numeric,
  grade text,
  errors integer NOT NULL,
  warnings integer NOT NULL,
  hints integer NOT NULL,
  previous_year integer,
  previous_verdict text,
  previous_points numeric,
  previous_errors integer,
  data ${bytes} NOT NULL,
  PRIMARY KEY (year, id)
);

CREATE INDEX body_result_position ON body_result (year, position);

CREATE TABLE finding (
  year integer NOT NULL,
  report bigint,
  body text,
  position integer NOT NULL,
  rule text NOT NULL,
  severity text NOT NULL,
  category text NOT NULL,
  message text NOT NULL,
  actual text,
  expected text,
  section integer,
  table_key text,
  row_key text,
  column_key text,
  quote text NOT NULL,
  points numeric NOT NULL,
  fingerprint text,
  waived text
);

CREATE INDEX finding_report ON finding (report);
CREATE INDEX finding_rule ON finding (year, rule);
CREATE INDEX finding_body ON finding (year, body) WHERE report IS NULL;

CREATE TABLE match_outcome (
  year integer NOT NULL,
  path text ${binary} NOT NULL,
  named text,
  body text,
  certainty text NOT NULL,
  candidates text NOT NULL,
  reason text NOT NULL,
  PRIMARY KEY (year, path)
);

CREATE TABLE decision (
  id ${id},
  fingerprint text NOT NULL,
  rule text NOT NULL,
  organisation text,
  year integer NOT NULL,
  kind text NOT NULL,
  reason text,
  note text NOT NULL,
  decided_by text NOT NULL,
  decided_at text NOT NULL,
  until text
);

CREATE INDEX decision_year ON decision (year);

CREATE VIEW cell_value AS
SELECT report.year, report.path, report.organisation,
       cell_key.table_key, cell_key.row_key, cell_key.column_key, cell.number, cell.text
FROM cell
JOIN report ON report.id = cell.report
JOIN cell_key ON cell_key.id = cell.cell_key;
