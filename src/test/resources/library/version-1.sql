CREATE TABLE story (id TEXT PRIMARY KEY, added INTEGER NOT NULL, title TEXT NOT NULL,
  source TEXT NOT NULL, language TEXT NOT NULL, published TEXT, length_ms INTEGER,
  content TEXT NOT NULL, page_origin TEXT NOT NULL, page TEXT NOT NULL);
CREATE TABLE status (story TEXT PRIMARY KEY REFERENCES story, read INTEGER NOT NULL,
  starred INTEGER NOT NULL, clip_us INTEGER NOT NULL, text_place INTEGER NOT NULL);
CREATE TABLE clip (story TEXT PRIMARY KEY REFERENCES story, name TEXT NOT NULL,
  length_us INTEGER NOT NULL, has_sound INTEGER NOT NULL);
CREATE TABLE poster (story TEXT PRIMARY KEY REFERENCES story, file TEXT NOT NULL);
CREATE TABLE timing (story TEXT PRIMARY KEY REFERENCES story, clip TEXT NOT NULL,
  rung TEXT NOT NULL, engine TEXT NOT NULL, words TEXT NOT NULL);
CREATE TABLE note (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE INDEX story_by_age ON story (added DESC);
INSERT INTO story VALUES ('$ID', 1700000000000, 'Ferries sail', 'Harbour Radio', 'en',
  '2026-03-01', 90000,
  '{"origin":"ferry.txt","source":"Harbour Radio","title":"Ferries sail","authors":[{"name":"Ada Quill","role":""}],"published":"2026-03-01","language":"en","lengthMs":90000,"lede":"","turns":[{"kind":"NARRATION","speaker":{"name":"","role":""},"paragraphs":[{"text":"The ferry sails again.","from":0,"to":22}]}],"passages":[{"role":"TEXT","from":0,"to":22,"text":"The ferry sails again.","rule":"a paragraph"}]}',
  'ferry.txt', 'The ferry sails again.');
INSERT INTO status VALUES ('$ID', 1, 1, 1500000, 0);
INSERT INTO clip VALUES ('$ID', '$CLIP', 2000000, 1);
INSERT INTO timing VALUES ('$ID', '$CLIP', 'WORDS', 'ear 1',
  '{"words":[1],"startsUs":[200000],"endsUs":[480000],"sureness":[0.9]}');
INSERT INTO note VALUES ('samples', '1');
PRAGMA user_version = 1;
