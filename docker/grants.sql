-- The three logins of Meldpad and their database. Run once as superuser by psql, with the passwords in the environment;
-- the postgres image does so when it makes its data folder. Running it again sets the passwords anew.
--
--   meldpad_owner  owns the database and its tables; used by migrations only
--   meldpad_app    the server and the worker: owns nothing, and row-level security holds for it always
--   meldpad_queue  has a schema of its own for BullMQ, for a queue on PostgreSQL (when there is no Redis)
--
-- What each may do inside the database is granted by the migrations.
\set ON_ERROR_STOP on
\getenv owner_password MELDPAD_OWNER_PASSWORD
\getenv app_password MELDPAD_APP_PASSWORD
\getenv queue_password MELDPAD_QUEUE_PASSWORD

set password_encryption = 'scram-sha-256';
set log_statement = 'none';

select format('create role %I', name)
from unnest(array['meldpad_owner', 'meldpad_app', 'meldpad_queue']) as name
where not exists (select from pg_roles where rolname = name)
\gexec

alter role meldpad_owner with login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'owner_password';
alter role meldpad_app with login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'app_password';
alter role meldpad_queue with login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'queue_password';

select 'create database meldpad owner meldpad_owner'
where not exists (select from pg_database where datname = 'meldpad')
\gexec

revoke all on database meldpad from public;
grant connect on database meldpad to meldpad_app, meldpad_queue;

\connect meldpad
revoke all on schema public from public;
