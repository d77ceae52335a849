-- Other units are asked to help with a problem, and answer for their part.
alter table problem_act drop constraint problem_act_kind_check;
alter table problem_act add constraint problem_act_kind_check check (kind in (
  'found', 'assigned', 'accepted', 'sent-back', 'offered', 'taken-over', 'declined', 'offer-recalled', 'charged',
  'proposed', 'agreed', 'disagreed', 'progressed', 'longer-asked', 'longer-granted', 'longer-denied',
  'claimed', 'claim-recalled', 'verified', 'not-verified', 'held', 'recurred', 'reopened', 'instructed',
  'unfixed', 'withdrawn', 'merged', 'took-in', 'parted', 'gave-back', 'noted',
  'help-asked', 'help-taken', 'help-sent-back', 'help-given', 'help-waived', 'help-noted'));
alter table problem_act add constraint problem_act_help check (kind not like 'help-%' or unit is not null and (kind = 'help-taken' or words <> ''));
