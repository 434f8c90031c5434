/// Given names of many countries, to tell persons from organizations: "Maria Orvik".
enum GivenNames {
  /// Whether a word is a given name as news writes it, with its capital letter.
  static func contains(_ word: String) -> Bool { all.contains(word) }

  private static let all = Set(
    """
    Aaron Abdul Abdulaziz Abdullah Abel Abhijeet Abhishek Abigail Abraham Adam Adeel Adel Aditya Adolfo Adrian
    Adriana Agnes Agnieszka Ahmad Ahmed Ahmet Aidan Aisha Ajay Akash Akihiro Akio Akira Alain Alan Alastair Albert
    Alberto Aleksandar Aleksandr Aleksei Alessandro Alex Alexander Alexandra Alexandre Alexei Alexey Alexis Alfonso
    Alfred Alfredo Ali Alice Alicia Alisa Alison Alistair Allan Allen Allison Alok Alvaro Amanda Amandeep Amar
    Amelia Amir Amit Amy Ana Anand Anastasia Anatoly Anders Anderson Andre Andrea Andreas Andrei Andres Andrew
    Andrey Andrzej Andy Angela Angelo Anil Anita Anja Anjali Ankit Ankita Ann Anna Anne Annette Annie Anthony
    Antoine Anton Antonio Antony Anwar Arash Archana Arjun Armando Arnaud Arnold Artem Arthur Arturo Arun Arvind
    Asha Ashish Ashley Ashok Ashwin Asif Astrid Atul Audrey Avi Axel Ayesha Aziz Barack Barbara Barry Bart Bashar
    Beatrice Beatriz Ben Benedict Benjamin Benny Bernard Bernardo Bernd Bernhard Bernie Bert Beth Betty Bharat
    Bianca Bijan Bill Billy Bjorn Björn Bob Bobby Bonnie Boris Brad Bradley Brandon Brenda Brendan Brent Brett Brian
    Bridget Britta Bruce Bruno Bryan Bryce Burak Byron Caitlin Camila Camille Carl Carla Carlo Carlos Carmen Carol
    Caroline Carolyn Carsten Catherine Cathy Cecilia Cedric Cesar Chad Charlene Charlie Chelsey Cheng Cheryl Chiara
    Chloe Chris Christelle Christiane Christina Christine Christoph Christophe Christopher Chuck Cindy Claire Clara
    Clarence Claude Claudia Claudio Clement Clive Colin Colleen Connie Connor Constantin Corinne Courtney Craig
    Cristiano Cristina Curtis Cynthia Damian Damien Dan Dana Daniel Daniela Daniele Danielle Danny Darren Daryl Dave
    David Davide Debbie Deborah Deepak Deepika Denis Denise Dennis Derek Devin Dhruv Diana Diane Didier Dieter Dilip
    Dimitri Dimitris Dina Dinesh Dirk Dmitri Dmitry Dominic Dominik Dominique Don Donald Donna Doris Dorothy Doug
    Douglas Duncan Dustin Dwayne Dylan Edgar Edith Edmund Eduard Eduardo Edward Edwin Eileen Ekaterina Elaine
    Eleanor Elena Eli Elias Elisabeth Elise Elizabeth Ella Ellen Elliot Elon Elsa Emil Emilia Emilio Emily Emma
    Emmanuel Emre Enrico Enrique Eric Erica Erik Erika Erin Ernesto Ernst Esteban Esther Ethan Eugene Eva Evan
    Evgeny Ezra Fabio Fabrice Fadi Faisal Farah Farhad Fatima Federico Felipe Felix Ferdinand Fernando Filip Filippo
    Fiona Florian Francesca Francesco Francis Franck Franco Francois Frank Frankie Franz François Fred Freddie
    Frederic Frederick Fredrik Friedrich Fumio Gabriel Gabriela Gabriele Gareth Garrett Gary Gaurav Gavin Geoff
    Geoffrey Georg Georgina Gerald Geraldine Gerard Gerhard Gerry Giacomo Gianluca Gianni Gilbert Gilles Gina
    Giorgio Giovanni Girish Giulia Giuseppe Gloria Gopal Goran Gordon Govind Graeme Graham Grahame Greg Gregg
    Gregory Greta Guido Guillaume Guillermo Gunnar Gunter Gustav Gustavo Hamid Hanna Hannah Hans Harald Hari Harish
    Harold Harriet Harry Harsh Harvey Hasan Hassan Heather Hector Heidi Heike Heinz Helen Helena Helga Helmut Henri
    Henrik Henrique Henry Herbert Herman Hideki Hideo Hillary Hiroshi Hiroyuki Holger Horst Howard Hubert Hugh
    Hussein Ian Ibrahim Igor Ilya Imran Ingrid Ioannis Irene Irina Isaac Isabel Isabella Isabelle Ismail Ivan Ivana
    Jaakko Jacek Jack Jacob Jacqueline Jacques Jaime Jake Jakob Jakub Jamal James Jamie Jan Jane Janet Janice Janine
    Jared Jari Jason Javier Jay Jean Jeanne Jeff Jeffrey Jenna Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica
    Jim Jimmy Jitendra Joachim Joan Joanna Joanne Joao Joaquin Jochen Jodi Joe Joel Johan Johanna Johannes John
    Johnny Jon Jonas Jonathan Jorge Jose Josef Joseph Josephine Josh Joshua José Joyce João Juan Judith Judy Juergen
    Juha Jules Julia Julian Juliana Julie Julien Juliet Julio Julius Jun Justin Jörg Jürgen Kai Kamal Kamala Kara
    Karen Karim Karin Karl Karsten Karthik Kate Katherine Kathleen Kathryn Kathy Katie Katja Katrin Kavita Kazuo
    Keiko Keith Kelly Kelvin Ken Kenichi Kenji Kenneth Kent Kerry Kevin Khaled Khalid Kieran Kim Kimberly Kiran
    Kirill Kirsten Kirstjen Kishore Klaus Konrad Konstantin Krishna Kristen Kristian Kristin Kristina Krzysztof
    Kumar Kurt Kyle Kylie Lakshmi Lalit Larry Lars Laszlo Laura Lauren Laurence Laurent Lawrence Lea Leandro Lee
    Leif Leila Len Leo Leon Leonard Leonardo Leonid Leslie Letitia Liam Lidia Linda Lindsay Lindsey Lisa Liz Lois
    Lorenzo Loretta Lori Lothar Louis Louisa Louise Luc Luca Lucas Lucia Luciano Lucy Ludwig Luis Luisa Luiz Luke
    Lydia Lynn László Maciej Madeleine Magdalena Magnus Mahesh Mahmoud Malcolm Malik Manfred Manish Manoj Manuel
    Manuela Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek Margaret Margarita Margrethe Maria Mariana Marie
    Marilyn Mario Marion Marissa Marjorie Mark Markus Marlene Marta Martha Martin Martina Marvin Mary María Masahiro
    Masayoshi Mason Mateusz Mathias Mathieu Matt Matteo Matthew Matthias Maureen Maurice Mauricio Maurizio Maxim
    Maxime Maximilian Maya Meera Megan Mehmet Melanie Melinda Melissa Meredith Michael Michaela Michel Michele
    Michelle Miguel Mihai Mika Mike Mikhail Miklos Milan Milos Min Minna Miriam Mitch Mitchell Mohamed Mohammad
    Mohammed Mohan Moira Mona Monica Monika Mordechai Mukesh Murali Mustafa Nadia Nadine Nancy Naomi Narendra
    Natalia Natalie Natasha Nathalie Nathan Nathaniel Naveen Neal Neelie Neil Nelson Nicholas Nick Nicola Nicolas
    Nicole Niels Nigel Nikhil Nikolai Nikolaus Nikos Nils Nina Ning Nitin Noah Noam Noel Nora Norbert Norman Olaf
    Oleg Oleksandr Olga Oliver Olivia Olivier Omar Oscar Oskar Osman Otto Pablo Padma Paolo Pascal Patrice Patricia
    Patrick Patrik Paul Paula Paulo Pavel Pawel Pedro Peggy Per Pete Peter Petra Phil Philip Philipp Philippe
    Phillip Phyllis Pierre Pieter Piotr Prakash Pranav Prasad Pravin Preeti Prem Priya Priyanka Rachel Radha Rafael
    Raghu Rahul Raj Rajan Rajat Rajeev Rajesh Rajiv Rakesh Ralf Ram Ramesh Ramon Randall Randy Raphael Rashid Raul
    Ravi Rebecca Reinhard Reinhold Rekha Renata Renate Renato Rene René Ricardo Riccardo Richard Rick Ricky Rita
    Ritesh Rob Robbie Robert Roberta Roberto Robin Rodney Rodrigo Roger Rohan Rohit Roland Rolf Roman Ron Ronald
    Ronan Rosa Rosalind Rosanna Ross Roxana Roy Ruchir Rudolf Rudy Rui Rupert Russell Ruth Ryan Sabine Sachin Saeed
    Sahil Said Salman Salvatore Sam Samantha Sameer Samir Samuel Sandeep Sandra Sanjay Sara Sarah Sascha Satoshi
    Satya Saurabh Scott Sean Sebastian Sebastien Selma Serena Serge Sergei Sergey Sergio Seth Shane Shannon Sharon
    Shaun Shawn Sheila Shelley Sherry Shigeru Shinji Shinzo Shirley Shiv Shreya Siddharth Sigmar Silke Silvia Silvio
    Simon Simona Simone Slobodan Sofia Sonia Sonja Sophia Sophie Soren Srinivas Stan Stanislav Stefan Stefania
    Stefano Stella Stephan Stephane Stephanie Stephen Steve Steven Stuart Subhash Sudhir Sundar Sunil Suresh Susan
    Susanna Susanne Sushil Suzanne Sven Svetlana Sylvain Sylvia Sylvie Søren Takashi Takeshi Tamara Tanja Tanya Tara
    Tariq Taro Tatiana Ted Terence Teresa Terri Terry Thabo Theo Theodore Theresa Thierry Thilo Thomas Tiffany Tim
    Timo Timothy Tina Tobias Toby Todd Tom Tomas Tomasz Tommy Tony Toshiro Tracey Tracy Trevor Tristan Tyler Ulf
    Ulrich Uma Umar Ursula Usha Uwe Vadim Valentin Valentina Valeria Valerie Vanessa Varun Vasily Venkat Vera
    Veronica Vicki Vicky Victor Vijay Vikram Viktor Vinay Vincent Vincenzo Vinod Vipin Vishal Vitaly Vivek Vivian
    Vlad Vladimir Volker Walid Walter Wanda Warren Warwick Wei Wendy Werner Wilfried Wilhelm William Winston
    Wladimir Wolfgang Xavier Xiaoping Yann Yannick Yasmin Yasuo Yiannis Yoshihide Yuri Yusuf Yves Yvonne Zachary
    Zeynep Zhang
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
