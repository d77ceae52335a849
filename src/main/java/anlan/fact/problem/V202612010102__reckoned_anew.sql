-- A last day that was reckoned before its year was notified is known as such, and is reckoned anew once it is: as one act more.
alter table problem_act add column due_guessed boolean not null default false;
alter table problem_now add column due_guessed boolean not null default false;
create index problem_now_guessed on problem_now (district, problem) where due_guessed;
alter table problem_act drop constraint problem_act_kind_check;
alter table problem_act add constraint problem_act_kind_check check (kind in (
  'found', 'assigned', 'accepted', 'sent-back', 'offered', 'taken-over', 'declined', 'offer-recalled', 'charged',
  'proposed', 'agreed', 'disagreed', 'progressed', 'longer-asked', 'longer-granted', 'longer-denied',
  'claimed', 'claim-recalled', 'verified', 'not-verified', 'held', 'recurred', 'reopened', 'instructed',
  'unfixed', 'withdrawn', 'merged', 'took-in', 'parted', 'gave-back', 'noted', 'undone', 'reckoned',
  'help-asked', 'help-taken', 'help-sent-back', 'help-given', 'help-waived', 'help-noted'));
