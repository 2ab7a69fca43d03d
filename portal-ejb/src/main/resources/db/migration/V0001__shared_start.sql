-- The first line of the schema's history: dates are UTC, texts utf8mb4.
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
