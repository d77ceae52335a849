// Which questions of a sheet are shown, by the answers before them; the same rules as the server's.
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

/** What is wrong with an answer, as a word key; empty when nothing is. */
export const wrong = (q, given) => {
  const value = (given || []).filter((v) => v !== "");
  if (value.length === 0) return q.required ? "answer-missing" : "";
  const one = value[0];
  if (q.type === "whole" && !/^[+-]?\d{1,18}$/.test(one) || q.type === "decimal" && !NUMBER.test(one)) return "answer-number";
  if (q.type === "day" && !DAY.test(one)) return "answer-day";
  if (q.type === "text" && q.longest && one.length > q.longest) return "answer-long";
  if (["whole", "decimal", "day"].includes(q.type)) {
    if (q.least !== null && q.least !== undefined && compare(one, String(q.least)) < 0) return "answer-low";
    if (q.most !== null && q.most !== undefined && compare(one, String(q.most)) > 0) return "answer-high";
  }
  return "";
};
