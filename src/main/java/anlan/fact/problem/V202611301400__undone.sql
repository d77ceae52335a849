-- What was done to many problems by mistake is taken back as one act more; how a problem stands follows from the rest.
alter table problem_act drop constraint problem_act_kind_check;
alter table problem_act add constraint problem_act_kind_check check (kind in (
  'found', 'assigned', 'accepted', 'sent-back', 'offered', 'taken-over', 'declined', 'offer-recalled', 'charged',
  'proposed', 'agreed', 'disagreed', 'progressed', 'longer-asked', 'longer-granted', 'longer-denied',
  'claimed', 'claim-recalled', 'verified', 'not-verified', 'held', 'recurred', 'reopened', 'instructed',
  'unfixed', 'withdrawn', 'merged', 'took-in', 'parted', 'gave-back', 'noted', 'undone',
  'help-asked', 'help-taken', 'help-sent-back', 'help-given', 'help-waived', 'help-noted'));
