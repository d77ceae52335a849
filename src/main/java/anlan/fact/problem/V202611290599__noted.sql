-- A problem brought in from a ledger kept elsewhere: how it stood there, as that ledger says.
alter table problem_act add column stands text;
alter table problem_act drop constraint problem_act_kind_check;
alter table problem_act add constraint problem_act_kind_check check (kind in (
  'found', 'assigned', 'accepted', 'sent-back', 'offered', 'taken-over', 'declined', 'offer-recalled', 'charged',
  'proposed', 'agreed', 'disagreed', 'progressed', 'longer-asked', 'longer-granted', 'longer-denied',
  'claimed', 'claim-recalled', 'verified', 'not-verified', 'held', 'recurred', 'reopened', 'instructed',
  'unfixed', 'withdrawn', 'merged', 'took-in', 'parted', 'gave-back', 'noted'));
alter table problem_act add constraint problem_act_noted check ((kind = 'noted') = (stands is not null)
  and (stands is null or stands in ('accepted', 'working', 'claimed', 'former')));
