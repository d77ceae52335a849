-- Passkeys by which people sign in. The private key never leaves its owner's device; here stand the public one and how often it was used.
create table passkey (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  person bigint not null,
  name text not null check (length(name) between 1 and 40),
  -- What the device calls the key, and what it calls its owner: the district and random bits, the same for all keys of a person.
  credential text not null,
  handle text not null,
  -- Attested credential data (WebAuthn section 6.5.2) in base64url: the public key with its kind.
  key text not null,
  counter bigint not null check (counter >= 0),
  -- Whether the key may be, and is, kept in several devices of its owner.
  may_travel boolean not null,
  travels boolean not null,
  made_at timestamptz not null default now(),
  used_at timestamptz,
  primary key (district, id),
  unique (district, credential),
  foreign key (district, person) references person
);
create index passkey_person on passkey (district, person);
call guard('passkey', 'select, insert, update, delete');
