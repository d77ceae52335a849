// Which questions of a sheet are shown, by the answers before them; the same rules as the server's.
/** A resident's identity number or a mobile telephone's: no answer has them. */
export const OF_PERSON = /[1-9][0-9]{16}[0-9Xx]|(^|[^0-9])1[3-9][0-9]{9}($|[^0-9])/;

const DAY = /^\d{4}-\d\d-\d\d$/, NUMBER = /^[+-]?\d{1,18}(\.\d{1,12})?$/;

const compare = (given, value) => {
  if (DAY.test(given) || DAY.test(value)) return DAY.test(given) ? (given < value ? -1 : given > value ? 1 : 0) : 0;
  return NUMBER.test(given) ? Number(given) - Number(value) : 0;
};

const holds = (rule, answers) => {
  const given = (answers[rule.key] || []).filter((v) => v !== "");
  switch (rule.test) {
    case "UNANSWERED": return given.length === 0;
    case "ANSWERED": return given.length > 0;
    case "IS": case "HAS": return given.includes(rule.value);
    case "IS_NOT": case "HAS_NOT": return given.length > 0 && !given.includes(rule.value);
    case "ABOVE": return given.length > 0 && compare(given[0], rule.value) > 0;
    case "BELOW": return given.length > 0 && compare(given[0], rule.value) < 0;
    default: return true;
  }
};

const shown = (question, answers) => {
  const rules = question.shown?.rules || [];
  return rules.length === 0 || (question.shown.any ? rules.some((r) => holds(r, answers)) : rules.every((r) => holds(r, answers)));
};

/** Those shown, in order, a group before those in it; an answer of one that is not shown counts for nothing. */
export const asked = (questions, given) => {
  const counted = {}, all = [];
  const walk = (list) => list.forEach((q) => {
    if (!shown(q, counted)) return;
    all.push(q);
    if (q.type === "group") walk(q.questions || []);
    else if (given[q.key]) counted[q.key] = given[q.key];
  });
  walk(questions);
  return { all, counted };
};

/** A pattern that this browser cannot read is left to the server. */
const fits = (pattern, one) => { try { return new RegExp(`^(?:${pattern})$`).test(one); } catch { return true; } };

/** What is wrong with an answer, as a word key; empty when nothing is. */
export const wrong = (q, given) => {
  const value = (given || []).filter((v) => v !== "");
  if (value.length === 0) return q.required ? "answer-missing" : "";
  const one = value[0];
  if (q.type === "whole" && !/^[+-]?\d{1,18}$/.test(one) || q.type === "decimal" && !NUMBER.test(one)) return "answer-number";
  if (q.type === "day" && !DAY.test(one)) return "answer-day";
  if (q.type === "text") {
    if (q.longest && [...one].length > q.longest) return "answer-long";
    if (OF_PERSON.test(one)) return "answer-of-person";
    if (q.pattern && !fits(q.pattern, one)) return "answer-pattern";
  }
  if (["whole", "decimal", "day"].includes(q.type)) {
    if (q.least !== null && q.least !== undefined && compare(one, String(q.least)) < 0) return "answer-low";
    if (q.most !== null && q.most !== undefined && compare(one, String(q.most)) > 0) return "answer-high";
  }
  return "";
};
